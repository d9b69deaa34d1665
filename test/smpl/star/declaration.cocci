@@
identifier x;
@@
* struct old x;
