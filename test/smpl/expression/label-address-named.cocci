@@
@@
- &&out
+ target(out)
