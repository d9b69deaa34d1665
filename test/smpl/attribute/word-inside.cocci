@@
identifier s;
@@
struct s {
...
} __attribute__((
- packed
+ packed, aligned(4)
  ));
