@@
expression a,b;
@@
- f(a,b)
+ f(b,a,0 )
