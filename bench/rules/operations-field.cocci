@@ identifier ops, fn, I; @@
struct I ops = {
  ...,
- .open = fn,
+ .start = fn,
  ...,
};
