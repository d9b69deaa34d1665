@@
identifier s;
expression E;
@@
struct dev s = {
  .ops = {
-   .open = E,
+   .start = E,
    ...
  },
  ...
};
