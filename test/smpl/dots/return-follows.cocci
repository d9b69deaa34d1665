@@
expression E;
identifier ret;
@@
- ret = E;
- return ret;
+ return E;
