@@
identifier a;
@@
- OLD
+ NEW
