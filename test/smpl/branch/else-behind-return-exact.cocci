@@
expression E;
@@
  if (E)
    return 0;
- else
    go();
