@@
identifier e;
expression E;
@@
enum e {
  ...,
- RED = E
+ GREEN = E
  , ...
};
