@@
unsigned int x;
@@
- x < 0
+ false
