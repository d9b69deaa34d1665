const char *k;
int h(char *p, char c[2], unsigned char *u, void *v)
{
	puts(p);
	puts(c);
	puts(u);
	puts("lit");
	puts(k);
	puts(v);
	puts(p + 1);
	puts(&c[1]);
}
