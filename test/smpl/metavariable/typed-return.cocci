@@
expression E;
@@
- (struct s *)get(E)
+ get_s(E)
