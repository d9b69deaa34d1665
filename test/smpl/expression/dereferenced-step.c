int f(void)
{
	a = *q++;
	*q++ = 1;
	a = (*q)++;
	a = *++q;
	a = *(q++);
}
