void f(void *a, char *b)
{
	char *p = (char *)a;
	go((struct s *)b, (int)a);
	((struct s *)a)->x = 3;
}
