char a[] = "...";
char b[] = "abc";
