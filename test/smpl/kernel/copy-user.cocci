@@
expression a, b, n, E;
@@
- if ((E = copy_from_user(a, b, n)) != 0)
+ if (copy_from_user(a, b, n))
  return -EFAULT;
