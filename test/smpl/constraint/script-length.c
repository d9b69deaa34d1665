void g(void) { abc(); abcd(); a(); }
