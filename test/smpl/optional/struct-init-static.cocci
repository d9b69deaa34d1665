@@
identifier i, fn;
@@
  struct file_operations i = {
- .ioctl = fn,
+ .unlocked_ioctl = fn,
  };
