@disable paren@ expression E; @@
- E == 1
+ is_one(E)
