@@
idexpression struct s x;
@@
- f(x.a)
+ g(&x)
