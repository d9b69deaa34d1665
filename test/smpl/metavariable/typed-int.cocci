@@
int x;
@@
- show(x)
+ show_int(x)
