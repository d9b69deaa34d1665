int main(argc, words)
	int argc;
	char **words;
{
	go(argc, words);
	exit(0);
}
