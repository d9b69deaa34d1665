@@
expression E;
@@
- out:
  return E;
