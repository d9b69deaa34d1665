@@
unsigned int x;
@@
* x < 0
