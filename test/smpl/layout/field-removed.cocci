@@
identifier s;
@@
  struct s {
    ...
-   int obsolete;
    ...
  };
