@@
expression E;
@@
- switch (E) {
- case 0:
  zero();
- break;
- }
