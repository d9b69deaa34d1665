@@
expression E != 0;
@@
- wait(E)
+ wait_for(E)
