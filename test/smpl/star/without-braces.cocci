@@
expression E, size;
@@
* if (E == NULL) {
    ...
*   E = large(..., size, ...)
    ...
  }
