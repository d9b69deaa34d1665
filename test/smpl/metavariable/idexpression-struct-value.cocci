@@
idexpression struct s x;
@@
- x.a
+ x.b
