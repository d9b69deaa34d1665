union v {
	char c;
	short s;
};
