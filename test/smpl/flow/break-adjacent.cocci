@@
@@
- break;
  b();
