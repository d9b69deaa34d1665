@@
identifier s, f;
@@
struct s {
  ...
- int (*f)(struct dev *);
+ void (*f)(struct dev *);
  ...
};
