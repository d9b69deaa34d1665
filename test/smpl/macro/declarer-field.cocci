@@
declarer name DECLARE_BITMAP;
@@
- DECLARE_BITMAP(x, 8);
+ DECLARE_BITMAP(x, 9);
