char *a[3];
int b[3];
char c[3];
int *d[3];
