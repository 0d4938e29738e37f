-- Who leads cannot be deputy leader meanwhile.
ALTER TABLE body_role
    ADD CONSTRAINT body_role_one_a_member UNIQUE (standing_membership_id, valid WITHOUT OVERLAPS);
