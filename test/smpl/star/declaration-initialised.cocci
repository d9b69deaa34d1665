@@
identifier x;
@@
* int x;
