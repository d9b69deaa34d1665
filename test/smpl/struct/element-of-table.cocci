@@
identifier v;
@@
struct ops v[] = {
  ...,
- { 1, 2 },
+ { 2, 1 },
  ...
};
