@@
expression E;
identifier ret;
@@
ret = alloc(E);
if (ret < 0)
{
  ...
- return ret;
+ return fail(ret);
}
