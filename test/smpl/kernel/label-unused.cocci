@@
identifier f;
@@
  f(...)
  {
  ...
- err_free:
- kfree(foo);
- err:
  return ret;
  }
