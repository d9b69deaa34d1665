@@
identifier argv;
@@
  main(argc, argv)
  int argc;
- char **argv;
+ char *argv[];
  {
  ...
- exit(0);
+ return 0;
  }
