int count(char *text);
extern int measure(char *);

int count(char *s)
{
	return measure(s);
}

int measure(char *s)
{
	return strlen(s);
}
