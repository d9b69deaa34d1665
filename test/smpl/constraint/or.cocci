@@
identifier f =~ "^a_" || =~ "_z$";
@@
- f()
+ f(0)
