int g(int x)
{
	return x == L'a' || x == 'a' || x == u'a';
}
