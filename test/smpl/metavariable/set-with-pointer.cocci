@@
{struct s *, struct t} x;
@@
- f(x)
+ g(x)
