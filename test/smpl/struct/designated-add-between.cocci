@@
identifier x;
expression E;
@@
struct ops x = {
  ...,
+ .added = 1,
  .old = E,
  ...,
};
