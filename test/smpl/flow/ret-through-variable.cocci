@@
identifier ret;
expression E;
@@
- ret = E;
- goto out;
+ return E;
  ...
out:
  return ret;
