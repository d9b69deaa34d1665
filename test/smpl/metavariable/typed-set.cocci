@@
{int, long} x;
@@
- show(x)
+ show_number(x)
