@@
identifier v;
expression E;
@@
struct ops v = {
  ...,
- .open = E,
+ .start = E,
  ...
};
