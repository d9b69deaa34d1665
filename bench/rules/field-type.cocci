@@ identifier s, f; @@
struct s {
  ...
- int f;
+ s32 f;
  ...
};
