@@
identifier s, a, b;
@@
  struct s {
  ...
- first_t a;
- second_t b;
+ both_t a;
  ...
  };
