@@
@@
  log(...,
- OLD
+ NEW
  , ...)
