@@
unsigned int v;
@@
- v <= 0
+ v == 0
