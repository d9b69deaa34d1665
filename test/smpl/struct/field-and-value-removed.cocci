@@
identifier s;
@@
struct ops {
  ...
- int (*ioctl)(struct dev *, int);
  ...
};
@@
identifier s, f;
@@
struct ops s = {
- .ioctl = f,
};
