-- The list that a member was elected on is one that stood.
ALTER TABLE body_membership ADD CONSTRAINT body_membership_elected_on FOREIGN KEY (list_id) REFERENCES electoral_list;
