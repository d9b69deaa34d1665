@@
expression e;
@@
- ((void)e)
+ ignore(e)
